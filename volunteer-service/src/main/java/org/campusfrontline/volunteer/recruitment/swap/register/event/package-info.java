/// What is told of seats on offer.
@NullMarked
package org.campusfrontline.volunteer.recruitment.swap.register.event;

import org.jspecify.annotations.NullMarked;
