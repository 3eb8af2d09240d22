/// The words that every part may use; depends on nothing else of ours.
@NullMarked
package org.campusfrontline.platform;

import org.jspecify.annotations.NullMarked;
