/// Emergency plans and overrides laid over a roster, and where each of its cells comes from.
@NullMarked
package org.campusfrontline.roster.layer;

import org.jspecify.annotations.NullMarked;
