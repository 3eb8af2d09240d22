/// Posts that are handed over from shift to shift, with what is counted there and what holds when relief does not come.
@NullMarked
package org.campusfrontline.roster.handover.post;

import org.jspecify.annotations.NullMarked;
