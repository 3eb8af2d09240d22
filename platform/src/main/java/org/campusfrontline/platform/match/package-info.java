/// Who could give each other what they want.
@NullMarked
package org.campusfrontline.platform.match;

import org.jspecify.annotations.NullMarked;
