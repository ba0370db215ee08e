package com.acme;

class Cheese {}
