package com.acme;

import org.w3c.dom.Element;

abstract class Own implements Element {}
