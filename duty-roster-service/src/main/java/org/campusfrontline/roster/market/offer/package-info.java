/// Duties on offer: who offers, who may take, what is taken.
@NullMarked
package org.campusfrontline.roster.market.offer;

import org.jspecify.annotations.NullMarked;
