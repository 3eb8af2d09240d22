/// What units ask of their rosters: review, freeze, acknowledgement.
@NullMarked
package org.campusfrontline.roster.policy;

import org.jspecify.annotations.NullMarked;
