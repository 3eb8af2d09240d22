/// What organisers allow people to do with their seats.
@NullMarked
package org.campusfrontline.volunteer.recruitment.swap.setting;

import org.jspecify.annotations.NullMarked;
