/// Plans of entries, and what another version of a policy makes of them: previewed, then applied as previewed.
@NullMarked
package org.campusfrontline.roster.closedloop.plan;

import org.jspecify.annotations.NullMarked;
