@NullMarked
package org.campusfrontline.gateway.console;

import org.jspecify.annotations.NullMarked;
