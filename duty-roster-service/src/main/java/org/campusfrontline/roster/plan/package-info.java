/// Rosters: computed plans with their figures, readable per person and per day, and their publication.
@NullMarked
package org.campusfrontline.roster.plan;

import org.jspecify.annotations.NullMarked;
