/// What organisers are told of a shift that lacks people.
@NullMarked
package org.campusfrontline.volunteer.recruitment.quota.event;

import org.jspecify.annotations.NullMarked;
