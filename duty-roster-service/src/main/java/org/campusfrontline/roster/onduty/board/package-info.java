/// Who is on duty now and next, and whom to call.
@NullMarked
package org.campusfrontline.roster.onduty.board;

import org.jspecify.annotations.NullMarked;
