/// What the other services published, kept as one row an event: every figure is computed from these rows alone.
@NullMarked
package org.campusfrontline.assessment.fact;

import org.jspecify.annotations.NullMarked;
