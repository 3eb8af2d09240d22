/// Offers of duties, deals about them, and the rules of a period.
@NullMarked
package org.campusfrontline.roster.market.register;

import org.jspecify.annotations.NullMarked;
