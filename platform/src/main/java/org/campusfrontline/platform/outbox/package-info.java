/// Events leave by a row in the transaction of the change; a relay sends the row after commit, in order per key.
@NullMarked
package org.campusfrontline.platform.outbox;

import org.jspecify.annotations.NullMarked;
