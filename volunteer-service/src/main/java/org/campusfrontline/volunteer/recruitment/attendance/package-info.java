/// Coming, going and staying away: told by a code at the post or by those who run it, and what follows from it.
@NullMarked
package org.campusfrontline.volunteer.recruitment.attendance;

import org.jspecify.annotations.NullMarked;
