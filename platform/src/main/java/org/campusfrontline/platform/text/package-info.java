/// What may stand in a text that a person writes.
@NullMarked
package org.campusfrontline.platform.text;

import org.jspecify.annotations.NullMarked;
