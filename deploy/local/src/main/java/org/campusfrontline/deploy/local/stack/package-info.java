/// The whole installation on one machine: its parts in order, each a process of its own.
@NullMarked
package org.campusfrontline.deploy.local.stack;

import org.jspecify.annotations.NullMarked;
