/// Same key and same request, same answer for seven days.
@NullMarked
package org.campusfrontline.platform.idempotency;

import org.jspecify.annotations.NullMarked;
