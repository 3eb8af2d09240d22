/// Clock and ids, the two things that no other code makes for itself.
@NullMarked
package org.campusfrontline.platform.time;

import org.jspecify.annotations.NullMarked;
