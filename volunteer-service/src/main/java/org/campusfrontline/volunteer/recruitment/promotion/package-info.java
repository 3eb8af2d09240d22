/// Seats that came free go to those who wait, in their order.
@NullMarked
package org.campusfrontline.volunteer.recruitment.promotion;

import org.jspecify.annotations.NullMarked;
