/// How strained a unit's people are by their duties: what a planner looks at before giving anybody more.
@NullMarked
package org.campusfrontline.roster.fatigue;

import org.jspecify.annotations.NullMarked;
