package com.acme;

class Other {}

class Helper {}
