/// Somebody waits for relief that does not come: the rule's steps and the minutes that it costs.
@NullMarked
package org.campusfrontline.roster.handover.relief;

import org.jspecify.annotations.NullMarked;
