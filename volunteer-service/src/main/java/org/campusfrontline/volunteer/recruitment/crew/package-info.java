/// Who is on a shift and who waits for it, for those who run it.
@NullMarked
package org.campusfrontline.volunteer.recruitment.crew;

import org.jspecify.annotations.NullMarked;
