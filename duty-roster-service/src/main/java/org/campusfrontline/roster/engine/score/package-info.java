/// What a roster is worth: judged whole with every breach, or kept live while it is changed.
@NullMarked
package org.campusfrontline.roster.engine.score;

import org.jspecify.annotations.NullMarked;
