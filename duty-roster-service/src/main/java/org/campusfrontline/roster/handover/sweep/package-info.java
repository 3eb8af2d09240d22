/// Does what is due, and forgets who is erased.
@NullMarked
package org.campusfrontline.roster.handover.sweep;

import org.jspecify.annotations.NullMarked;
