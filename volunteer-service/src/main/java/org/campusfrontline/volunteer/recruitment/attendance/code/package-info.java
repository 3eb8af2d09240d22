/// The codes and the place of a post by which people check in.
@NullMarked
package org.campusfrontline.volunteer.recruitment.attendance.code;

import org.jspecify.annotations.NullMarked;
