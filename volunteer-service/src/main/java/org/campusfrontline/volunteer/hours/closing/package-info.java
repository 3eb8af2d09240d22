/// Closing a month, after which nothing is booked in it.
@NullMarked
package org.campusfrontline.volunteer.hours.closing;

import org.jspecify.annotations.NullMarked;
