/// How good a roster is, level by level, and how much better any could be: cover, law, fairness, wishes, stability.
@NullMarked
package org.campusfrontline.roster.level;

import org.jspecify.annotations.NullMarked;
