/// Units and the dated trees in which they stand.
@NullMarked
package org.campusfrontline.volunteer.unit;

import org.jspecify.annotations.NullMarked;
