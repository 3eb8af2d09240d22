/// Processes that are started, watched, killed and ended in order.
@NullMarked
package org.campusfrontline.deploy.local.process;

import org.jspecify.annotations.NullMarked;
