/// The campus's months: which one a service falls in, and which are closed.
@NullMarked
package org.campusfrontline.volunteer.hours.calendar;

import org.jspecify.annotations.NullMarked;
