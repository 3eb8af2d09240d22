/// How long people are on their way from one site to another, as operators say.
@NullMarked
package org.campusfrontline.volunteer.recruitment.travel;

import org.jspecify.annotations.NullMarked;
