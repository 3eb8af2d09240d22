/// What a person says against an absence, and who decides it.
@NullMarked
package org.campusfrontline.volunteer.recruitment.attendance.appeal;

import org.jspecify.annotations.NullMarked;
