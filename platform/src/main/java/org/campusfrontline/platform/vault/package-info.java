/// Encrypted columns, blind indexes for look-up, and masks for views.
@NullMarked
package org.campusfrontline.platform.vault;

import org.jspecify.annotations.NullMarked;
