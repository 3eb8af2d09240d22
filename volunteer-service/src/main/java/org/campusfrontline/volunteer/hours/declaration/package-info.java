/// Minutes that one says and another confirms, from the first word to the booking.
@NullMarked
package org.campusfrontline.volunteer.hours.declaration;

import org.jspecify.annotations.NullMarked;
