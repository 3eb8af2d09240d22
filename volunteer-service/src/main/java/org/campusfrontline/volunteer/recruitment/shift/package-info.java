/// Shifts as the hot path sees them: their facts, and the counters of their seats that no entity maps.
@NullMarked
package org.campusfrontline.volunteer.recruitment.shift;

import org.jspecify.annotations.NullMarked;
