/// Fair shares of load between people, across periods: how fair a plan is, how fair one can be, and exchanges that make
/// it fairer. Plain Java on the engine.
@NullMarked
package org.campusfrontline.roster.fairness;

import org.jspecify.annotations.NullMarked;
