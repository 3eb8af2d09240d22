/// What the clock decides: absences, forgotten check-outs, and the booking of minutes.
@NullMarked
package org.campusfrontline.volunteer.recruitment.attendance.closing;

import org.jspecify.annotations.NullMarked;
