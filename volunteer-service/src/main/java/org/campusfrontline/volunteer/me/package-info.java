/// What the signed-in person is and may.
@NullMarked
package org.campusfrontline.volunteer.me;

import org.jspecify.annotations.NullMarked;
