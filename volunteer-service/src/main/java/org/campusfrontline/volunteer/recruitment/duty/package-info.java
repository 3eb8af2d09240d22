/// The duties that rosters publish, as spans in their people's time, and how fresh that knowledge is.
@NullMarked
package org.campusfrontline.volunteer.recruitment.duty;

import org.jspecify.annotations.NullMarked;
