/// What papers of every service are printed with.
@NullMarked
package org.campusfrontline.platform.paper;

import org.jspecify.annotations.NullMarked;
