/// Handovers, their counts, and the matters that stay open from one to the next.
@NullMarked
package org.campusfrontline.roster.handover.book;

import org.jspecify.annotations.NullMarked;
