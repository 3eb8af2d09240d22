/// Deals: who agrees, who has the last word, and the duties that then change hands.
@NullMarked
package org.campusfrontline.roster.market.deal;

import org.jspecify.annotations.NullMarked;
