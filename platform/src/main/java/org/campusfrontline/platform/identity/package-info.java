/// Who calls, and what they may do where: a projection of the directory's grants.
@NullMarked
package org.campusfrontline.platform.identity;

import org.jspecify.annotations.NullMarked;
