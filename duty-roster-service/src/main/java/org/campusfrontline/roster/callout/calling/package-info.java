/// Planners call people for open seats.
@NullMarked
package org.campusfrontline.roster.callout.calling;

import org.jspecify.annotations.NullMarked;
