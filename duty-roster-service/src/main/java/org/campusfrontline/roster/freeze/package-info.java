/// Duties that may not be changed any more, and how that is lifted.
@NullMarked
package org.campusfrontline.roster.freeze;

import org.jspecify.annotations.NullMarked;
