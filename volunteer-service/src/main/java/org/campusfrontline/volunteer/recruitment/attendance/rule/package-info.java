/// When and how attendance may be told, and what it counts.
@NullMarked
package org.campusfrontline.volunteer.recruitment.attendance.rule;

import org.jspecify.annotations.NullMarked;
