package com.acme;

class SuperHost {}
