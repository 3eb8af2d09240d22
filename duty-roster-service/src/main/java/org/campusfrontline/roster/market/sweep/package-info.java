/// Ends what is over, looks for rounds, and forgets who is erased.
@NullMarked
package org.campusfrontline.roster.market.sweep;

import org.jspecify.annotations.NullMarked;
